import { useOutletContext } from 'react-router';
import type { StaffMe } from '../contract';

/** The person signed in, for every page behind the gate. */
export const useMe = (): StaffMe => useOutletContext<StaffMe>();
