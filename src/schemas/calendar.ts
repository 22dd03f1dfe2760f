const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A month’s name in English; 1 is January. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

/** How many days a month of a year has; 1 is January. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Why a day written in a content file is none, and how to write it; nothing where it is sound. */
export function dayProblem(written: string): string | undefined {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) {
    return `“${written}” is not a day. Write year, month and day in quotes, as '2019-10-01'.`;
  }
  if (month < 1 || month > 12) {
    return `“${written}” is not a day: there is no month ${month}. Write the month as 01 to 12.`;
  }
  const last = daysInMonth(year, month);
  if (day < 1 || day > last) {
    const yearMonth = `${year}-${twoDigits(month)}`;
    return (
      `“${written}” is not a day: ${monthName(month)} ${year} has ${last} days. ` +
      `Write a day from '${yearMonth}-01' to '${yearMonth}-${last}', ` +
      `or where only the month is known \`precision: month\` with \`month: '${yearMonth}'\`.`
    );
  }
  return undefined;
}

/** Why a month written in a content file is none, and how to write it; nothing where it is sound. */
export function monthProblem(written: string): string | undefined {
  const [, , month] = (/^(\d{4})-(\d{2})$/.exec(written) ?? []).map(Number);
  if (month === undefined) {
    return `“${written}” is not a month. Write year and month in quotes, as '2014-06'.`;
  }
  if (month < 1 || month > 12) {
    return `“${written}” is not a month: there is no month ${month}. Write the month as 01 to 12.`;
  }
  return undefined;
}
