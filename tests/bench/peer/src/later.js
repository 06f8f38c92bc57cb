// The sentences of pages that come after the first load.
import words from '@content/later_words.json';
import { sayer } from './words.js';

export const say_later = sayer(words);
