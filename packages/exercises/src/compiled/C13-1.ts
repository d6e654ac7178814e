// Made from the files in content by `npm run exercises`. Change those.
import type { Exercise } from '../exercise.js';

export const exercise: Exercise = {
  "id": "C13",
  "version": 1,
  "title": "One issue, start to finish",
  "phase": "attachment",
  "who": "both",
  "tag": "foundation",
  "reader": "J",
  "minutes": 40,
  "howOften": "Once a week",
  "lowDemand": false,
  "why": "Up to now you may have kept some subjects for the session, because they burned too hot. Now you take one through by yourselves, from the first word to a small deal. You may still differ at the end. The new thing is that you can differ and feel safe. One trick does most of the work. Before you may argue for your own side, you have to say the other's side so well that they nod.",
  "steps": [
    "Take an issue of middle size. The in-laws at the holidays, a loan, bedtimes. If one of you would rather not tonight, choose another evening, and ask for no reason.",
    "Set the clock. For ten minutes one of you lays out how they see it and what it means to them. The other asks questions and nothing else.",
    "Change over for the next ten minutes.",
    "Each of you now speaks for the other side, as a good lawyer would. \"For you, your mother's table is the last place that is still the same.\" Go on until the other says, \"That is it.\"",
    "Only now look for a deal. Each names a core that cannot bend and an edge that can. Build from the edges.",
    "Try the deal for two weeks before you call it good. Write down what it is, since memories differ.",
    "If voices climb, either of you says the pause word and a time to go on. If you are afraid of what may come, stop for tonight and use the help page."
  ],
  "good": [
    "The nod comes before the first counter-argument.",
    "Both of you gave something at the edge.",
    "You can eat supper together afterwards, with or without a deal."
  ],
  "fields": [
    {
      "key": "clock",
      "kind": "turns",
      "by": "both",
      "label": "Ten minutes for each side",
      "help": "One lays it out, the other asks.",
      "minutes": 10
    },
    {
      "key": "issue",
      "kind": "text",
      "by": "both",
      "label": "The issue",
      "help": "In one neutral line, like the title of a file."
    },
    {
      "key": "your_side",
      "kind": "long_text",
      "by": "both",
      "label": "How you see it, in my words",
      "help": "Write what made your partner nod."
    },
    {
      "key": "core",
      "kind": "text",
      "by": "both",
      "label": "My core, which cannot bend",
      "help": "Keep it as small as you honestly can."
    },
    {
      "key": "edge",
      "kind": "text",
      "by": "both",
      "label": "My edge, which can",
      "help": "What could you give without a grudge?"
    },
    {
      "key": "deal",
      "kind": "text",
      "by": "both",
      "label": "What we will try for two weeks",
      "help": "You can also write \"no deal yet\". That is a result."
    },
    {
      "key": "felt_safe",
      "kind": "scale_0_10",
      "by": "both",
      "label": "How safe I felt",
      "help": "0 is not at all, 10 is fully. Your partner does not see your number.",
      "reader": "T"
    }
  ]
};
