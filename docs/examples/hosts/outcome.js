// The question of a table, behind json-door.js in every host: the outcome of one assessment. Make your question here.
modelWardRules.outcomeOf = (assessment, asOf) => {
  let read;
  try {
    // Read before it is put into the request, so that no text can close the list and go on with rules of its own.
    read = JSON.parse(assessment);
  } catch {
    return 'refused';
  }
  const { results } = JSON.parse(
    modelWardRules.judge(
      JSON.stringify({
        asOf,
        criteriaSets: ['model-ward-police-20@1', 'model-ward-police-22@1'],
        policy: 'all-must-be-met@1',
        assessments: [read],
      }),
    ),
  );
  return results?.[0].kind === 'judged' ? results[0].verdict.outcome : 'refused';
};
