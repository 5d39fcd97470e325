import type { Language } from './language';

/** A number with its unit; `base` is the same in the unit that its dimension is compared in. */
export type Quantity = {
  value: number;
  unit: string;
  base: number;
  dimension: string;
  about: boolean;
};

const UNITS: Record<string, Record<string, number>> = {
  bytes: {
    B: 1,
    KB: 1e3,
    kB: 1e3,
    KiB: 1024,
    MB: 1e6,
    MiB: 1048576,
    Mo: 1e6,
    Ko: 1e3,
    ko: 1e3,
    GB: 1e9,
    GiB: 1073741824,
    Go: 1e9,
    TB: 1e12,
    TiB: 1099511627776,
    To: 1e12,
    PB: 1e15,
  },
  time: {
    ns: 1e-9,
    µs: 1e-6,
    μs: 1e-6,
    us: 1e-6,
    ms: 1e-3,
    s: 1,
    sec: 1,
    secs: 1,
    second: 1,
    seconds: 1,
    Sek: 1,
    Sekunden: 1,
    secondes: 1,
    segundos: 1,
    min: 60,
    mins: 60,
    minute: 60,
    minutes: 60,
    Minuten: 60,
    minutos: 60,
    h: 3600,
    hour: 3600,
    hours: 3600,
    Stunden: 3600,
    heures: 3600,
    horas: 3600,
    day: 86400,
    days: 86400,
    Tage: 86400,
    jours: 86400,
    días: 86400,
  },
  length: { nm: 1e-9, µm: 1e-6, μm: 1e-6, mm: 1e-3, cm: 1e-2, m: 1, km: 1e3 },
  mass: { mg: 1e-6, g: 1e-3, kg: 1, t: 1e3 },
  rate: {
    'bit/s': 1,
    'kbit/s': 1e3,
    'Mbit/s': 1e6,
    'Gbit/s': 1e9,
    kbps: 1e3,
    Mbps: 1e6,
    Gbps: 1e9,
    'MB/s': 8e6,
    'GB/s': 8e9,
  },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9 },
  power: { mW: 1e-3, W: 1, kW: 1e3, MW: 1e6, GW: 1e9 },
  energy: { J: 1, kJ: 1e3, MJ: 1e6, Wh: 3600, kWh: 3.6e6, eV: 1.602e-19 },
  voltage: { mV: 1e-3, V: 1, kV: 1e3 },
  temperature: { '°C': 1 },
  kelvin: { K: 1 },
  share: { '%': 1 },
  euro: { '€': 1, EUR: 1 },
  dollar: { $: 1, USD: 1 },
  people: { million: 1e6, millions: 1e6, Millionen: 1e6, 'Mio.': 1e6, millones: 1e6, billion: 1e9 },
};
const FACTORS = new Map(
  Object.entries(UNITS).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]) => [unit, { dimension, factor }] as const),
  ),
);

const NUMBER = String.raw`(\d{1,3}(?:[ \u00A0\u202F.,']\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const WHOLE = new RegExp(
  `^(~|≈|≃|about |around |approx\\.? |circa |ca\\. ?|etwa |environ |env\\. ?|unos |aprox\\. ?)?(−|-)?${NUMBER}\\s?([^\\s\\d,;.()!]{1,10}|Mio\\.)(?:\\s*\\([^()]*\\))?[!.]?$`,
  'iu',
);

/** "~350 MB" → 350 MB. Null for a range, a bare number, an unknown unit or an unclear comma. */
export function readQuantity(text: string, language: Language): Quantity | null {
  const found = text.length <= 80 ? WHOLE.exec(text.trim()) : null;
  const [, about, minus, digits = '', unit = ''] = found ?? [];
  const known = FACTORS.get(unit);
  const size = known ? toNumber(digits, language) : null;
  if (!known || size === null) return null;
  const value = minus ? -size : size;
  return {
    value,
    unit,
    base: value * known.factor,
    dimension: known.dimension,
    about: Boolean(about),
  };
}

/** The point of one language is the comma of another: three digits behind the wrong one are unclear. */
function toNumber(digits: string, language: Language): number | null {
  const [thousands, point] = language === 'en' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(
    `^\\d{1,3}(?:[ \\u00A0\\u202F'${thousands}]\\d{3})+(?:\\${point}\\d+)?$`,
  );
  if (grouped.test(digits)) {
    return Number(
      digits.replace(new RegExp(`[ \\u00A0\\u202F'${thousands}]`, 'g'), '').replace(',', '.'),
    );
  }
  if (/^\d+$/.test(digits)) return Number(digits);
  const [whole, fraction = ''] = digits.split(/[.,]/);
  return fraction.length === 3 ? null : Number(`${whole}.${fraction}`);
}
