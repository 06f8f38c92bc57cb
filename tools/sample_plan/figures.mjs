// The figures of an indicator: the city's from its table and the districts' around them, or both
// from counts.
import { counts, districts, years } from './city.mjs';

const source = '示例数据（虚构）';
const sum = (list) => list.reduce((total, number) => total + number, 0);

function rounded(value, decimals) {
  return Number(value.toFixed(decimals));
}

function observations_of_counts(row) {
  const { cases, among, per } = counts[row.counts];
  const figure = (area, column, numerator, denominator) => ({
    indicator: row.id, area, year: years[column],
    value: rounded((numerator / denominator) * per, 1), numerator, denominator, source,
    note: numerator === 1 && area === 'district-3' ? '小数字：全年只有1例，多一例少一例相差很大'
      : undefined,
  });
  const whole = years.map((_, column) => figure(undefined, column,
    sum(cases.map((line) => line[column])), sum(among.map((line) => line[column]))));
  const parts = districts.flatMap(({ id }, place) =>
    years.map((_, column) => figure(id, column, cases[place][column], among[place][column])));
  return [...whole, ...parts];
}

// Returns a number from -1 to 1, so that the districts' lines are not copies of the city's. Does
// not use chance, so that the file is the same every time.
const wobble = (place, column) => (((place * 5 + column * 3) % 7) - 3) / 3;

function district_value(row, value, place, column) {
  const { lean } = districts[place];
  const raw = value + row.spread * (lean + 0.12 * wobble(place, column));
  const highest = row.natural_max ?? (row.unit === '%' ? 100 : Infinity);
  return rounded(Math.min(Math.max(raw, 0), highest), row.decimals ?? 1);
}

export function observations_of(row) {
  if (row.counts) return observations_of_counts(row);
  const about = (year) => ({ quality: row.quality?.[year], source, note: row.notes?.[year] });
  const found = [];
  row.city.forEach((value, column) => {
    if (value !== null)
      found.push({ indicator: row.id, year: years[column], value, ...about(years[column]) });
  });
  if (row.later) {
    const { value, quality, note } = row.later;
    found.push({ indicator: row.id, year: 2025, value, quality, source, note });
  }
  if (row.spread === undefined) return found;
  districts.forEach(({ id }, place) => {
    if (row.silent?.includes(id)) return;
    row.city.forEach((value, column) => {
      if (value === null) return;
      const year = years[column];
      found.push({ indicator: row.id, area: id, year,
        value: district_value(row, value, place, column), ...about(year) });
    });
  });
  return found;
}
