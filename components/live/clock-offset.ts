const SAMPLES = 8;

/**
 * The last few measured offsets, newest last, in milliseconds. Each is the server's time in a
 * message minus the device's time at its arrival, so it is too small by as long as the message
 * travelled, or lay in a phone that slept.
 */
export type ClockSamples = readonly number[];

export function addClockSample(
  samples: ClockSamples,
  serverNow: number,
  deviceNow: number,
): ClockSamples {
  return [...samples.slice(1 - SAMPLES), serverNow - deviceNow];
}

/** The best guess is the sample that travelled least: the largest one. */
export function clockOffset(samples: ClockSamples): number {
  return samples.length === 0 ? 0 : Math.max(...samples);
}
