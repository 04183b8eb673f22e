import {
  type MaintenanceRules,
  parseMaintenancePolicies,
  parseMaintenancePolicy,
  type Result,
} from 'model-ward-rules';
import { maintenanceNotPublished } from 'model-ward-rules/published';
import type { RulesState } from '../state';
import { OWN } from './own-set';
import { parsedJson } from './parsed-json';

/** What a visitor who writes rules of maintenance begins with: what is public, to be filled in. */
export const maintenanceDraft: string = JSON.stringify(maintenanceNotPublished, undefined, 2);

/** Reads the rules of maintenance: those of one's own, one policy or a list of those that followed each other, or what is public. */
export function readMaintenance({
  maintenance,
  ownMaintenance,
}: RulesState): Result<MaintenanceRules> {
  if (maintenance !== OWN) return { ok: true, value: maintenanceNotPublished, warnings: [] };
  const json = parsedJson(ownMaintenance);
  if (!json.ok) return json;
  return Array.isArray(json.value)
    ? parseMaintenancePolicies(json.value)
    : parseMaintenancePolicy(json.value);
}
