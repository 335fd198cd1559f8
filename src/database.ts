// Every table in one type. A feature describes its own rows in tables.ts; here they meet.
import type { AgreementsTables } from './features/agreements/tables.ts';
import type { ClientsTables } from './features/clients/tables.ts';
import type { CovenantsTables } from './features/covenants/tables.ts';
import type { ConsentTables } from './features/consent/tables.ts';
import type { DeliveryTables } from './features/delivery/tables.ts';
import type { EnquiriesTables } from './features/enquiries/tables.ts';
import type { GuidanceTables } from './features/guidance/tables.ts';
import type { GuestsTables } from './features/guests/tables.ts';
import type { ImpactScanTables } from './features/impact-scan/tables.ts';
import type { InboxTables } from './features/inbox/tables.ts';
import type { ExchangeTables } from './features/exchange/tables.ts';
import type { NoticeTables } from './features/notice/tables.ts';
import type { OversightTables } from './features/oversight/views/tables.ts';
import type { OrganisationTables } from './features/organisation/tables.ts';
import type { PlanLifeTables } from './features/plan/life/tables.ts';
import type { PlanTables } from './features/plan/tables.ts';
import type { TogetherTables } from './features/plan/together/tables.ts';
import type { RegisterTables } from './features/register/tables.ts';
import type { RetentionTables } from './features/retention/tables.ts';
import type { RoomsTables } from './features/rooms/tables.ts';
import type { AfterDecisionTables } from './features/sharing/after-tables.ts';
import type { SharingTables } from './features/sharing/tables.ts';
import type { PseudonymsTables } from './features/pseudonyms/tables.ts';
import type { TipsTables } from './features/tips/tables.ts';
import type { QualityTables } from './features/quality/tables.ts';
import type { WeighingsTables } from './features/weighings/tables.ts';
import type { AuditTables } from './platform/audit/tables.ts';
import type { DecisionsTable } from './platform/decisions.ts';
import type { FilesTables } from './platform/files/tables.ts';

declare module './platform/db/tables.ts' {
  interface Tables
    extends
      AuditTables,
      FilesTables,
      OrganisationTables,
      OversightTables,
      GuidanceTables,
      GuestsTables,
      EnquiriesTables,
      ImpactScanTables,
      InboxTables,
      PlanTables,
      TogetherTables,
      PlanLifeTables,
      AgreementsTables,
      CovenantsTables,
      ExchangeTables,
      NoticeTables,
      RetentionTables,
      RegisterTables,
      ClientsTables,
      ConsentTables,
      SharingTables,
      AfterDecisionTables,
      DeliveryTables,
      RoomsTables,
      PseudonymsTables,
      TipsTables,
      QualityTables,
      WeighingsTables {
    decisions: DecisionsTable;
  }
}
