const two = (number: number) => String(number).padStart(2, '0');

/** The day where the person is, year first, which both languages read alike: `2026-11-23`. */
export function showDate(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The day and the time where the person is: `2026-11-23 14:05`. */
export function showTime(date: Date): string {
  return `${showDate(date)} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
