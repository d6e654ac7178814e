import type { components } from '@groundwork/contracts/api';

type Schemas = components['schemas'];

export type CaseRow = Schemas['CaseRow'];
export type CouplePage = Schemas['CouplePage'];
export type Counts = Schemas['Counts'];
export type PartnerLane = Schemas['PartnerLane'];
export type PlannedSession = Schemas['PlannedSession'];
export type ScreenReport = Schemas['ScreenReport'];
export type SessionNote = Schemas['SessionNote'];
export type StaffCriterion = Schemas['StaffCriterion'];
export type StaffMe = Schemas['StaffMe'];
export type StaffOccasion = Schemas['StaffOccasion'];
export type Team = Schemas['Team'];
export type Decision = Schemas['RecordScreen']['decision'];
export type Answer = NonNullable<StaffOccasion['doer']>;
export type Decide = CouplePage['decide'][number];
