export type { DemoLinks, FieldErrors, Help, Language, Text, View } from './view.ts';
export { fill } from './texts.ts';
export { assets, stylesheetHref } from './assets.ts';
export { Page } from './layout/page.tsx';
export { ClientPage } from './layout/client-page.tsx';
export { PlainPage } from './layout/plain-page.tsx';
export { ActionGroup, Button, type ButtonKind, ButtonLink, PostButton } from './form/button.tsx';
export { Checkbox, CheckboxGroup, type Option, RadioGroup, Select } from './form/choices.tsx';
export { AttachmentField, FileField } from './form/file-field.tsx';
export { CopyBox } from './form/copy-box.tsx';
export { Fieldset } from './form/fieldset.tsx';
export { Form, Hidden } from './form/form.tsx';
export { CodeField, PasswordField } from './form/secret-fields.tsx';
export { DateField, TextField } from './form/text-field.tsx';
export { TextArea } from './form/text-area.tsx';
export { Alert } from './parts/alert.tsx';
export { Badge, type BadgeKind } from './parts/badge.tsx';
export { Card, CardGrid } from './parts/card.tsx';
export { dateInWords, DateText } from './parts/date-text.tsx';
export { DescriptionList, List } from './parts/list.tsx';
export { FileList } from './parts/file-list.tsx';
export { FilterForm, Paging } from './parts/found.tsx';
export { EmptyState, Link, MoreInfo, Prose, Section } from './parts/small.tsx';
export { Fold, MarkedText, type Piece, SideBySide } from './parts/marked-text.tsx';
export { Table } from './parts/table.tsx';
export { Talk } from './parts/talk.tsx';
export { type TaskCard, TaskList } from './parts/task-card.tsx';
export { Timeline, type TimelineItem } from './parts/timeline.tsx';
export { LawInfo } from './pictures/law.tsx';
export { OutcomeCard } from './pictures/outcome-card.tsx';
export { stepStripSvg } from './pictures/step-strip-svg.tsx';
export { type StepDot, StepDots, type StepState, StepStrip } from './pictures/step-strip.tsx';
export { type CheckRow, TenChecks } from './pictures/ten-checks.tsx';
export { mailDocument } from './mail/mail-document.tsx';
export { RiskMeter } from './pictures/risk-meter.tsx';
export { RetentionBar } from './pictures/retention-bar.tsx';
export { type RingPerson, Rings } from './pictures/rings.tsx';
export { DataMap, dataMapSvg } from './pictures/data-map.tsx';
export type { DataMapModel, MapNode } from './pictures/data-map-model.ts';
export { type SavingBar, SavingBars, type SavingPart } from './pictures/saving-bars.tsx';
export { Door, Hero } from './layout/welcome.tsx';
export { likelihoodTexts, RiskMap, RiskMapPicture, riskRows, sayPlace, severityTexts } from './pictures/risk-map.tsx';
export {
  type Heat,
  MOST_IN_GRID,
  type NeedCell,
  NeedGrid,
  type NeedGridModel,
  NeedGridPicture,
} from './pictures/need-grid.tsx';
