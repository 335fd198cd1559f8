import { TextArea } from '../../../ui/index.ts';
import { routeQuestions } from '../check/route-questions.ts';
import { routeTexts, routeTitles } from '../texts/route-texts.ts';
import { QuestionFrame, type QuestionProps } from './question-frame.tsx';

/** A special route: its questions in words, one under the other, so that one sees what weighs on what. */
export const RoutePage = (props: QuestionProps & { page: keyof typeof routeTitles }) => {
  const { view, page, shown, errors } = props;
  const { language } = view;
  const { title, lead } = routeTitles[page];
  return (
    <QuestionFrame {...props} title={title} lead={lead}>
      {routeQuestions(page).map(({ name, optional }) => (
        <TextArea
          name={`route.${name}`}
          label={routeTexts[name]!.question[language]}
          description={routeTexts[name]!.about[language]}
          value={shown.check.answers.route[name] ?? ''}
          error={errors?.[`route.${name}`]}
          rows={3}
          optional={optional === true}
        />
      ))}
    </QuestionFrame>
  );
};
