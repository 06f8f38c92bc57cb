// Icons, drawn by hand on a grid of 24, and the marks of grades, on one of 16.
const paths = {
  home: 'M3 11 12 3l9 8v10h-6v-6H9v6H3z',
  goals: 'M12 2a10 10 0 1 0 .01 0zM12 7a5 5 0 1 0 .01 0zM12 11a1 1 0 1 0 .01 0z',
  plans: 'M3 6h7l2 3h9v11H3z',
  book: 'M5 4h13v16H5zM9 8h6M9 12h4',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
};
export const Icon = ({ name }) => <svg className="icon" viewBox="0 0 24 24" aria-hidden="true"><path d={paths[name]} /></svg>;

const ring = <circle cx="8" cy="8" r="5.2" fill="none" stroke="currentColor" strokeWidth="1.6" />;
const marks = {
  met: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  on_track: <>{ring}<path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" /></>,
  met_at_risk: <>{ring}<circle cx="8" cy="8" r="2.6" fill="currentColor" /></>,
  slow: <path d="M8 2 15 14H1z" fill="currentColor" />,
  not_done: <path d="M3 3h10v10H3z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  lagging: <path d="M8 1l7 7-7 7-7-7z" fill="currentColor" />,
  regressing: <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
  awaiting_final: <path d="M3 2h10L3 14h10z" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  insufficient: ring,
};
export const Mark = ({ grade }) => <svg className={`mark ${grade}`} viewBox="0 0 16 16" aria-hidden="true">{marks[grade]}</svg>;
