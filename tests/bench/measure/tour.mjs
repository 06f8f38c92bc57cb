// The addresses of a tour of the pages that all subjects have.
export const tour = ['#/goals', '#/goals/women', '#/goals/women/health', '#/indicator/women/maternal-mortality',
  '#/goals/children/education', '#/indicator/children/preschool-enrolment', '#/goals/women/environment',
  '#/indicator/women/rural-tap-water', '#/plans'];
