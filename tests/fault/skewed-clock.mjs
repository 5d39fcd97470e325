// Loaded before a live server: its Date is wrong by CLOCK_SKEW_MS from the first line on.
const skewMs = Number(process.env.CLOCK_SKEW_MS ?? 0);

if (skewMs !== 0) {
  const RightDate = globalThis.Date;
  globalThis.Date = class extends RightDate {
    /** @param {[]} given */
    constructor(...given) {
      if (given.length === 0) super(RightDate.now() + skewMs);
      else super(...given);
    }

    static now() {
      return RightDate.now() + skewMs;
    }
  };
}
