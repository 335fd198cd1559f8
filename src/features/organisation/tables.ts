import type { Language, Role } from '../../platform/context.ts';

export type OrganisationsTable = {
  id: string;
  country: 'NL' | 'BE';
  kind: 'solo' | 'team';
  /** Under the key of the organisation. */
  name: Buffer;
  /** The sector template that the founder chose. */
  template: string | null;
  founded_at: Date;
};

export type TeamsTable = { organisation_id: string; id: string; name: Buffer; created_at: Date };

export type MembershipsTable = {
  organisation_id: string;
  id: string;
  account_id: string;
  roles: Role[];
  team_id: string | null;
  since: Date;
  ended_at: Date | null;
  ended_by: string | null;
};

export type ContactPersonsTable = {
  organisation_id: string;
  membership_id: string;
  phone: Buffer | null;
  mail: Buffer | null;
  chosen_at: Date;
};

export type InvitationsTable = {
  organisation_id: string;
  id: string;
  token_hash: Buffer;
  name: Buffer;
  mail: Buffer;
  roles: Role[];
  team_id: string | null;
  invited_by: string;
  invited_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  withdrawn_at: Date | null;
};

/** Under the key of the account, which belongs to the installation. */
export type AccountsTable = {
  id: string;
  mail_index: Buffer;
  name: Buffer;
  mail: Buffer;
  language: Language;
  created_at: Date;
};

export type FurtherContactsTable = {
  organisation_id: string;
  id: string;
  team_id: string | null;
  theme: Buffer | null;
  membership_id: string;
  phone: Buffer | null;
  mail: Buffer | null;
  chosen_at: Date;
};
export type ContactAbsencesTable = {
  organisation_id: string;
  id: string;
  membership_id: string;
  /** `YYYY-MM-DD`, as is `until_on`; both days count. */
  from_on: string;
  until_on: string;
  stand_in_id: string;
  phone: Buffer | null;
  mail: Buffer | null;
  told_at: Date;
};
export type CredentialsTable = { account_id: string; password_hash: string; changed_at: Date };
export type SecondFactorsTable = { account_id: string; secret: Buffer; last_step: number; confirmed_at: Date };
export type RecoveryCodesTable = { account_id: string; code_hash: Buffer; used_at: Date | null };

export type SessionsTable = {
  id: string;
  token_hash: Buffer;
  account_id: string;
  working_for: string | null;
  device: Buffer | null;
  created_at: Date;
  last_seen_at: Date;
  second_factor_at: Date | null;
  ended_at: Date | null;
};

export type KnownDevicesTable = { token_hash: Buffer; account_id: string; seen_at: Date };
export type SignInTriesTable = { bucket: Buffer; failures: number; last_at: Date };
export type SetupCodesTable = { single: boolean; code_hash: Buffer; made_at: Date };
export type EnrolmentsTable = { id: string; token_hash: Buffer; draft: Buffer; begun_at: Date };
export type ClockFloorTable = { single: boolean; at: Date };

export type OrganisationTables = {
  organisations: OrganisationsTable;
  founded_organisations: { id: string };
  teams: TeamsTable;
  memberships: MembershipsTable;
  contact_persons: ContactPersonsTable;
  further_contacts: FurtherContactsTable;
  contact_absences: ContactAbsencesTable;
  invitations: InvitationsTable;
  accounts: AccountsTable;
  credentials: CredentialsTable;
  second_factors: SecondFactorsTable;
  recovery_codes: RecoveryCodesTable;
  sessions: SessionsTable;
  known_devices: KnownDevicesTable;
  sign_in_tries: SignInTriesTable;
  setup_codes: SetupCodesTable;
  enrolments: EnrolmentsTable;
  clock_floor: ClockFloorTable;
};
