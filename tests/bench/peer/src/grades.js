// The grades that people see of a status, as docs/progress.md has them; from best to worst, the last two cannot be told.
import { NO_STATUS, STATUS } from './verdict.js';

export const GRADES = ['met', 'on_track', 'met_at_risk', 'slow', 'not_done', 'lagging', 'regressing', 'awaiting_final',
  'insufficient'];
export const AWAITING = GRADES.indexOf('awaiting_final');
export const UNKNOWN = GRADES.indexOf('insufficient');
const others = {
  met_final: 'met', met_single: 'met', done: 'met', improving: 'on_track', recovering: 'slow', improving_then_worse: 'slow',
  fell_back: 'regressing', worsening: 'regressing', missed_final: 'regressing', no_data: 'insufficient', missing_base: 'insufficient',
};
const grade_of_status = Uint8Array.from(STATUS, (name) => GRADES.indexOf(others[name] ?? name));

// Returns the grade of a status as its place in GRADES; what has no status, a target in words, counts as unknown.
export function grade_of(status, is_awaiting) {
  if (status === NO_STATUS) return UNKNOWN;
  return is_awaiting ? AWAITING : grade_of_status[status];
}
