// Every page but home is a chunk of its own.
import { lazy } from 'react';
import { parts_of } from './router.js';

const loads = {
  goals: () => import('./pages/Goals.jsx'),
  plan: () => import('./pages/Plan.jsx'),
  field: () => import('./pages/Field.jsx'),
  indicator: () => import('./pages/Indicator.jsx'),
  plans: () => import('./pages/Plans.jsx'),
  board: () => import('./pages/Board.jsx'),
};
export const later = Object.values(loads);
export const Pages = Object.fromEntries(Object.entries(loads).map(([name, load]) => [name, lazy(load)]));

// Begins to fetch the code of the page at an address.
export function load_page(address) {
  const [name, ...parts] = parts_of(address);
  loads[name === 'goals' ? ['goals', 'plan', 'field'][Math.min(parts.length, 2)] : name]?.();
}
