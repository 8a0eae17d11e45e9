/** Stands where an organisation has no name yet. */
export const productName = 'Dateline';
