// The browser that tools and tests open the app in: the system's Chromium with WebGL in software.
import { chromium } from 'playwright-core';

export const executablePath = '/usr/bin/chromium';
export const software_webgl = [
  '--no-sandbox', '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader',
];

export const open_browser = () => chromium.launch({ executablePath, args: software_webgl });
