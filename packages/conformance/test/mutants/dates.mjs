import { mutant } from './mutant.mjs';

export const DATES = [
  mutant('date.real', 'as JavaScript reads it', ({ text }) => ({
    real: !Number.isNaN(Date.parse(text)),
  })),
  mutant('date.real', 'days up to 31', ({ text }) => ({
    real: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text),
  })),
  mutant('date.real', 'trims', ({ text }, right) => right({ text: text.trim() })),
  mutant('date.real', 'every fourth year is a leap year', (input, right) =>
    input.text === '2100-02-29' ? { real: true } : right(input),
  ),
  mutant('date.last-day', 'the first day', ({ date }) => ({ day: `${date}-01-01`.slice(0, 10) })),
  mutant('date.last-day', '28 days in February', (input, right) => ({
    day: right(input).day.replace(/-02-29$/, '-02-28'),
  })),
  mutant('date.add-months', 'spills into the next month', ({ day, months }) => {
    const date = new Date(`${day}T00:00:00Z`);
    date.setUTCMonth(date.getUTCMonth() + months);
    return { day: date.toISOString().slice(0, 10) };
  }),
  mutant('date.add-months', 'the end of a month stays the end', (input, right) => {
    const { day } = right(input);
    return { day: input.day.endsWith('-02-28') ? day.replace(/\d\d$/, '31') : day };
  }),
  mutant('date.accounting-year', 'the year of the first day', ({ from }) => ({
    year: Number(from.slice(0, 4)),
  })),
  mutant('date.vietnam-day', 'the day in UTC', ({ moment }) => ({
    day: new Date(moment).toISOString().slice(0, 10),
  })),
  mutant('date.vietnam-day', 'the day as it is written', ({ moment }) => ({
    day: moment.slice(0, 10),
  })),
];
