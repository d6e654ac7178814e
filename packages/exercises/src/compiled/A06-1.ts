// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "A06",
  "version": 1,
  "title": "What would show me that you care",
  "phase": "atonement",
  "who": "injured",
  "tag": "foundation",
  "reader": "T",
  "minutes": 30,
  "howOften": "Once, and before each review",
  "lowDemand": false,
  "why": "\"Be more open\" and \"try harder\" are easy to say and hard to do, because nobody can tell when they are done. Here you think up things your partner could do that would tell you, on an ordinary Wednesday, that your well-being matters to them. Your therapist reads the list first. Your partner sees none of it until you have gone through it and picked a few together. An agreement that grows out of it has an end, and something that opens when it is reached.",
  "steps": [
    "Think back over the last weeks. When did you feel a little safer, even for an hour? What had your partner done?",
    "Write it as something a camera could film. \"Puts the bank letters on the table unopened\" can be filmed. \"Is honest about money\" cannot.",
    "Say why that would tell you something. This is the part that gives the doing its worth.",
    "Add how often, and until when. A few weeks are better than \"from now on\".",
    "Think of what you could open once it has been done. A shared meal, a key, a weekend, a question that you stop asking.",
    "Go through the three checks below. Strike whatever fails one of them.",
    "Some things cannot go on such a list, even in great pain. Passwords, being tracked, giving up friends or family, anything with sex, money held back, shame before others. If you long for one of these, tell your therapist. There is a need under it."
  ],
  "good": [
    "A stranger could say for each line whether it happened.",
    "No line needs a third person, or a feeling, to come true.",
    "You could read it to a kind friend of your partner without lowering your eyes."
  ],
  "fields": [
    {
      "key": "behaviors",
      "kind": "table",
      "by": "both",
      "label": "My list",
      "help": "Up to six lines. Two or three good ones will do for a start.",
      "columns": [
        {
          "key": "behavior",
          "label": "What you would do"
        },
        {
          "key": "why",
          "label": "Why it tells me that I matter"
        },
        {
          "key": "how_often",
          "label": "How often"
        },
        {
          "key": "until",
          "label": "Until when"
        },
        {
          "key": "opens",
          "label": "What it would let me open"
        }
      ],
      "mostRows": 6
    },
    {
      "key": "frank",
      "kind": "text",
      "by": "both",
      "label": "Frank: is it what I truly need",
      "help": "Or is there a hint or a test in it? Say it straight here."
    },
    {
      "key": "honest",
      "kind": "text",
      "by": "both",
      "label": "Honest: is it a need, or a wish to catch or punish",
      "help": "Wishes like that are human. They just make poor agreements."
    },
    {
      "key": "fair",
      "kind": "text",
      "by": "both",
      "label": "Fair: could a tired, decent person do this each time",
      "help": "Would you accept it with the roles turned round? Can you say today when it will be enough?"
    }
  ]
};
