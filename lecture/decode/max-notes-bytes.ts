/** The largest file of notes that is read: 5 MB. */
export const MAX_NOTES_BYTES = 5 * 1024 * 1024;
