import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { explainGap, explainVerdict, labelOfCriterion } from 'model-ward-rules/explanation';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { criteriaSet, formSchema } from './form-schema.mjs';

const resolver = standardSchemaResolver(formSchema);

export function WardForm() {
  const [verdict, setVerdict] = useState();
  const { register, handleSubmit, formState } = useForm({ resolver, defaultValues });
  const { errors } = formState;
  return (
    <form noValidate onSubmit={handleSubmit((judged) => setVerdict(judged.verdict))}>
      <Field label="Mã phường" name="unitId" error={errors.unitId}>
        <input id="unitId" {...register('unitId')} />
      </Field>
      <Field label="Năm" name="assessmentYear" error={errors.assessmentYear}>
        <input id="assessmentYear" {...register('assessmentYear', numberOrNothing)} />
      </Field>
      {criteriaSet.criteria.map((criterion) => {
        const name = `criteria.${criterion.id}`;
        const label = labelOfCriterion(criterion.id, criteriaSet, 'vi');
        const error = errors.criteria?.[criterion.id];
        return (
          <Field key={name} label={label} name={name} error={error}>
            <CriterionInput name={name} requirement={criterion.requirement} register={register} />
          </Field>
        );
      })}
      <button type="submit">Xét</button>
      {verdict && (
        <output>
          <p>{explainVerdict(verdict, 'vi')}</p>
          {verdict.gaps.map((gap) => (
            <p key={gap.finding.criterionId}>{explainGap(gap, criteriaSet, 'vi')}</p>
          ))}
        </output>
      )}
    </form>
  );
}

/** Not `valueAsNumber`, which makes NaN of a blank field. */
const numberOrNothing = { setValueAs: (text) => (text === '' ? undefined : Number(text)) };

/** A field left blank is a result that nobody reported: `undefined`, never zero and never "not met". */
const blankIsUnknown = { setValueAs: (text) => (text === '' ? undefined : text) };

function CriterionInput({ name, requirement, register }) {
  const field = { id: name, ...register(name, blankIsUnknown) };
  if (requirement.kind === 'quantity') return <input {...field} />;
  return (
    <select {...field}>
      <option value="">chưa có kết quả</option>
      <option value="met">đạt</option>
      <option value="not-met">chưa đạt</option>
    </select>
  );
}

function Field({ label, name, error, children }) {
  return (
    <p>
      <label htmlFor={name}>{label}</label> {children}{' '}
      {error && <strong role="alert">{error.message}</strong>}
    </p>
  );
}

const defaultValues = {
  unitId: '',
  assessmentYear: '',
  criteria: Object.fromEntries(criteriaSet.criteria.map(({ id }) => [id, ''])),
};
