import { useEffect, type RefObject } from 'react';

/** j and k walk what is marked data-row from anywhere on the page but a field; Enter opens, as on any link. */
export function useSteps(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => step(event, list.current);
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [list]);
}

function step(event: KeyboardEvent, list: HTMLElement | null): void {
  if ((event.key !== 'j' && event.key !== 'k') || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target instanceof Element && event.target.closest('input, select, textarea, dialog')) return;
  const links = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].filter((link) => link.checkVisibility());
  const at = links.findIndex((link) => link === document.activeElement);
  const next = event.key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0);
  event.preventDefault();
  links[next]?.focus();
}
