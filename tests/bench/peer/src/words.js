// The sentences of the first load by name, their {placeholders} filled, and the words of targets.
import words from '@content/words.json';
import { GRADES } from './grades.js';

// Returns a function that says a sentence of `sentences`; one that is missing is said by its name.
export const sayer = (sentences) => (name, values = {}) => (
  (sentences[name] ?? name).replace(/\{(\w+)\}/g, (_, key) => values[key] ?? ''));
export const say = sayer(words);

export const counts_in_words = (counts) => GRADES.filter((grade) => counts[grade])
  .map((grade) => say('counts.of_word', { count: counts[grade], word: say(`status.${grade}`) })).join(say('counts.and'));

const unit_of = (indicator) => (indicator.unit === '%' || indicator.unit === '‰' ? indicator.unit : '');
export const unit_label = (indicator) => (indicator.unit === '1/10万' ? '/10万' : indicator.unit);

export function limit_words(indicator) {
  const { target } = indicator;
  const unit = unit_of(indicator);
  switch (target.type) {
    case 'direction': return say(target.direction === 'up' ? 'target.up' : 'target.down');
    case 'text': return target.text;
    case 'yes_no': return say('target.yes');
    case 'range': return say('target.range', { low: target.low, high: target.high });
    case 'reduce_by': case 'raise_by':
      return say(`target.${target.type}`, { year: indicator.base_year, percent: `${target.percent}%` });
    default: return say(`target.${target.type}`, { value: `${target.value}${unit || ' '}` });
  }
}

export function target_words(indicator) {
  const in_words = ['direction', 'text', 'yes_no'].includes(indicator.target.type);
  return say('figure.target', { target: say(in_words ? 'target.by_year.in_words' : 'target.by_year',
    { year: indicator.target_year, target: limit_words(indicator) }) });
}
