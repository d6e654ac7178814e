import { useId, useState, type ReactNode } from 'react';
import { t } from './words';
import styles from './over-time.module.css';

interface TableBehindProps {
  of: string;
  /** Headings of the columns; the first cell of each row names it. */
  columns: string[];
  rows: () => ReactNode[][];
}

/** The same as the picture above it, as a table, once somebody asks for it. */
export function TableBehind({ of, columns, rows }: TableBehindProps) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <button type="button" className={styles.asTable} aria-expanded={isOpen} aria-controls={id} aria-label={t('overTime.tableOf', { what: of })} onClick={() => setOpen(!isOpen)}>
        {t(isOpen ? 'overTime.noTable' : 'overTime.table')}
      </button>
      <div id={id} className={styles.scroll} hidden={!isOpen} tabIndex={isOpen ? 0 : -1} role="region" aria-label={of}>
        {isOpen && (
          <table>
            <thead>
              <tr>{columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr>
            </thead>
            <tbody>
              {rows().map(([first, ...cells], row) => (
                <tr key={row}>
                  <th scope="row">{first}</th>
                  {cells.map((cell, at) => <td key={at}>{cell}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
