/** How the admin writes an instant: the day before the month by name, and the 24-hour clock; no language misreads it. */
export const dateFormat = 'd MMMM yyyy, HH:mm';

/** `admin.date` of a field that holds an instant. */
export const dayAndTime = {
  pickerAppearance: 'dayAndTime',
  displayFormat: dateFormat,
  timeFormat: 'HH:mm',
  // What the calendar calls the column of times: English in every language, and plain without a word.
  overrides: { timeCaption: '' },
} as const;
