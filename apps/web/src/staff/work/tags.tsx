import { g, type LibraryItem } from '../../lib/giving';
import styles from './work.module.css';

/** In one line: how long, foundation or connection (R15), who reads it. */
export function Tags({ item: { minutes, tag, reader, fewer }, more = [] }: { item: Pick<LibraryItem, 'minutes' | 'tag' | 'reader' | 'fewer'>; more?: string[] }) {
  return <p className={styles.tags}>{[...more, g('giving.minutes', { minutes }), g(`giving.${tag}`), g(`giving.reader.${reader}`), ...(fewer ? [g(`giving.fewer.${fewer}`)] : [])].map((one) => <span key={one}>{one}</span>)}</p>;
}
