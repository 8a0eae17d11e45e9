/** The product's own mark, where an organisation has no logo: a globe, and the date line with its bend. */
export function DatelineMark({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" className="dateline-mark" height={size} viewBox="0 0 32 32" width={size}>
      <circle cx="16" cy="16" fill="none" r="13.5" stroke="currentColor" strokeWidth="2.5" />
      <path
        d="M16 2.5V10l4.5 3.5v5L16 22v7.5"
        fill="none"
        stroke="currentColor"
        strokeLinejoin="round"
        strokeWidth="2.5"
      />
    </svg>
  );
}
