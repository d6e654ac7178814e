// Made from the files in content by `npm run exercises`. Change those.
export const staffNotes: Record<string, string> = {
  'A05-1': "Needs that are concrete enough to become an agreement. Whether the involved partner asks without pleading and declines without attacking. Follow-through from week to week. Needs that ask for control of the other person belong in a talk alone.",
  'A07-1': "The pull towards detail that feeds images rather than safety. What lies beneath each question. Readiness to hear answers, and the number at the end rising from list to list. Questions about present danger come first.",
  'B02-1': "Small, dated bids instead of verdicts. Curiosity about the other. Any slide from understanding into blame for the breach, which stays with its doer. Anything in the last box is read before the session, and never brought into it.",
  'B03-1': "Whether a summary comes before any reply. The two numbers over several weeks, and a lasting gap between them. Topics that are too large for home. One partner who never chooses the topic.",
  'C01-1': "A vulnerable request that is met, and what happens in the body afterwards. Who always responds and never reaches. Comfort given out of duty. Tightening that repeats calls for a slower step in the session.",
  'C05-1': "Hope that has room for what happened. Emptiness or pressure in one of the two pages. A page written to persuade. Either partner may decline without giving a reason.",
};
