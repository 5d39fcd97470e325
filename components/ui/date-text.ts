const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export type DateStyle = 'day' | 'time' | 'day-time' | 'long';

type Parts = {
  weekday: string;
  day: number;
  month: string;
  year: number;
  hour: string;
  minute: string;
};

/**
 * A moment as text, the same on server and browser: time zone and words are given here and never
 * taken from the machine. `at` is milliseconds since 1970. day "24 Nov 2026" · time "10:15" ·
 * day-time "24 Nov 2026, 10:15" · long "Tuesday, 24 Nov 2026, 10:15".
 */
export function dateText(at: number, style: DateStyle, timeZone: string): string {
  const { weekday, day, month, year, hour, minute } = partsOf(at, timeZone);
  const date = `${day} ${month} ${year}`;
  const time = `${hour}:${minute}`;
  switch (style) {
    case 'day':
      return date;
    case 'time':
      return time;
    case 'day-time':
      return `${date}, ${time}`;
    case 'long':
      return `${weekday}, ${date}, ${time}`;
  }
}

/** "just now", "4 min ago", "3 h ago", "2 days ago"; moments ahead count as now. */
export function agoText(at: number, now: number): string {
  const minutes = Math.floor((now - at) / 60_000);
  if (minutes < 1) return 'just now';
  if (minutes < 60) return `${minutes} min ago`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ago`;
  const days = Math.floor(hours / 24);
  return days === 1 ? 'yesterday' : `${days} days ago`;
}

function partsOf(at: number, timeZone: string): Parts {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const found = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(found.get(type));
  const [year, month, day] = [number('year'), number('month'), number('day')];
  return {
    weekday: DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '',
    day,
    month: MONTHS[month - 1] ?? '',
    year,
    hour: String(number('hour')).padStart(2, '0'),
    minute: String(number('minute')).padStart(2, '0'),
  };
}
