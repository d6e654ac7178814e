/** Shown or hidden, on the button beside a password. */
export function EyeIcon({ reveal }: { reveal: boolean }) {
  return (
    <svg width="18" height="18" viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true" focusable="false">
      <path d="M1.5 9S4 4 9 4s7.5 5 7.5 5-2.5 5-7.5 5-7.5-5-7.5-5z" />
      <circle cx="9" cy="9" r="2.25" />
      {reveal && <path d="M3 15L15 3" />}
    </svg>
  );
}
