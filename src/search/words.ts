/** Words that carry no meaning in a query: nothing is found by them. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about actually all already also am an and any anybody anything are as at be because been being bit but by can
  come comes could did do does doing each else even ever every feel feels for from get
  gets getting give given gives go goes going got had happen happens has have having he her here him
  his how i if im in into is it itll its itself ive just keep keeps kept let lets like lot make makes may
  maybe me might more most much must my need needed needs no nor now of off ok on or other our ours out over
  own per please put quite really s same seem seems shall she should since so some something still such t than
  that thats the their theirs them then there theres these they theyre theyve thing things think thinks this those
  though to too under until up upon us use using versus very via vs want was we well were weve what whats
  when where whether which while who whole whom whose why will with would yet you your youre`.split(/\s+/),
);

/**
 * Words that people use for one thing. A row stands on its own: an editor should be able to say that
 * somebody who types one of them may mean any other. An expression of several words counts as one.
 */
export const sameWords: readonly (readonly string[])[] = `
  # Who.
  committee, board, panel, council, steering group, working group, task force, trustees, governors
  organisation, company, firm, employer, institution, corporate
  headquarters, hq, head office, main office
  branch, other site, second site, satellite, outpost, field office
  flat, bottom-up, self-managed, self-organised, without hierarchy, no boss, co-operative, egalitarian
  newcomer, joiner, new hire, new starter, new person, new staff, new colleague, new employee, new member, new recruit, onboarding, newbie, beginner, novice, junior, trainee, apprentice, intern, graduate, first week, first job
  expert, specialist, senior, veteran, guru, experienced, old hand
  everyone, everybody, whole team, whole group, all of us, entire team
  stakeholder, those affected, people concerned, affected
  client, customer, buyer, user
  supplier, vendor, contractor, provider
  developer, engineer, programmer, software, coder
  maintainer, contributor, open source
  indispensable, irreplaceable, key person, linchpin, go-to person, walking encyclopaedia, bus factor, truck factor, only one who knows, only person who knows, only she knows, only he knows, in one head, in his head, in her head, depends on one person, only one person
  deputy, substitute, second in command, understudy, locum
  mandate, remit, delegate, empower, terms of reference
  facilitator, chair, chairperson, chairman, chairwoman, moderator
  carer, childcare, school run, caring responsibilities, young children, family life
  second language, non-native, native speaker, foreign language, not my first language, mother tongue
  deskless, without desks, without a desk, shop floor, front line, frontline, no computer

  # Where.
  remote, distributed, wfh, from home, work from home, at home, telework, telecommute, home office, home working, homeworking, offsite, dispersed, virtual, distance, from anywhere
  hybrid, half remote, partly remote, mixed, days at home, days in the office
  shift, night shift, night work, rota, roster
  overlap, core hours, shared hours, common hours, same hours

  # Talking and writing.
  all-hands, town hall, assembly, plenary, staff meeting, general meeting
  stand-up, standup, scrum, daily, huddle, check-in, checkin, morning round, morning meeting, toolbox talk, ward round, daily briefing
  retrospective, retro, postmortem, post-mortem, lessons learned, lessons learnt, debrief, after-action review
  thread, discussion, conversation, debate, back and forth, dialogue, email chain, ping-pong
  wiki, handbook, manual, documentation, knowledge base, confluence, notion, sharepoint, intranet, faq, how-to, guide, instructions, sop, runbook, help page, readme, work instruction
  spoken, verbal, oral, aloud, talk, speak, said, say, voice, word of mouth, told
  proposal, rfc, pitch, design doc, spec, specification, brief, suggestion, idea, business case, motion
  review, pull request, pr, code review, merge request, peer review, proofread, second pair of eyes, four eyes, double-check, cross-check, look over
  reply, answer, response, respond, react, reaction, get back, hear back, acknowledge
  update, status, report, progress, weekly report, how things stand
  slide, deck, powerpoint, presentation
  purpose, aim, goal, reason for, point of the meeting, what for
  hollow, superficial, on the surface, shallow, without substance, no substance, workslop, slop, waffle, fluff, hot air, empty words, empty phrases, polished but empty
  hallucinate, invent, fabricate, makes things up, made things up, untrue
  disclose, disclosure, declare, label, reveal, watermark

  # Deciding.
  decide, decision, choose, choice, pick, settle, make up our minds, make up my mind, make up its mind, conclude, conclusion, resolve, verdict, make the call, make a call, determine, judgement
  indecision, dither, hesitate, waver, cannot decide, procrastinate, put off, postpone
  owner, dri, accountable, responsible, ownership, in charge, has the last word, last word, final say, final word, decision maker, decider, raci, rasci, daci, whose job, call the shots, buck stops
  compromise, middle ground, watered down, meet halfway
  vote, outvoted, ballot, majority, poll, show of hands, minority, democratic, democracy, secret ballot, straw poll, casting vote
  bikeshed, bikeshedding, trivial, nitpick, petty, trivia, minor detail
  misunderstand, misunderstood, misread, misinterpret, at cross purposes, talk past, crossed wires, understood differently
  rule, policy, guideline, procedure, protocol
  approve, sign off, signature, green light, go-ahead, permission, clearance, waits for a yes, thumbs up
  lazy consensus, silence means yes, silence as consent, silence for yes, silence for agreement, silent approval, tacit consent, tacit agreement, unless someone objects, unless anyone objects
  say no, refuse, turn down, decline, push back, reject
  overturn, u-turn, backtrack, flip-flop, change our minds, change my mind, change their minds, go back on, went back on
  independent view, answer alone, answers apart, each alone, each on their own, anonymous, uninfluenced, brainwriting, silent start, nominal group, delphi
  ban, forbid, prohibit, disallow, not allowed

  # Time and attention.
  sla, response time, reply time, service level, turnaround
  burnout, burnt out, burned out, exhausted, fatigue, tired, stress, worn out, drained, strain
  unexpected, surprise, unforeseen, out of the blue, blindsided
  pace, tempo, momentum, velocity
  incident, outage, accident, breakdown, mishap, near miss, adverse event, downtime, broke down
  postpone, slippage, reschedule, later date, new date, dates move, dates keep moving, move the date, dates drift, shift the goalposts, move the goalposts
  padding, buffer, contingency, safety margin, sandbag
  back to back, wall to wall, overbooked, fully booked, packed, crammed, jam-packed

  # Making.
  prototype, mock-up, mockup, demo, spike, proof of concept, poc, mvp, minimum viable product, build first, hackathon, wireframe, sketch, rough version, dummy
  plan, roadmap, think first, up front, upfront, waterfall
  programme, program
  fortnight, two weeks, every other week, biweekly
  task, ticket, work item, to-do, todo, assignment, chore, action item
  hand-off, handoff, handover, hand over, pass on, baton, shift change, change of shift, next shift, hand work, over the wall, over the fence, relay
  unfinished, half-done, juggle, multitask, wip, kanban, work in progress, several things at once
  alone, solo, isolated, lonely, loneliness, on my own, on their own
  together, jointly, collaborate, cooperate, teamwork, joint, coordinate
  duplicate, twice, same work, separately, solved the same problem, reinvent, reinvent the wheel, double work
  rework, redo, start over, start again, back to square one, thrown away, start from scratch
  quality, good enough, standard, polish, perfectionist, perfectionism
  audit, auditor, compliance, trail, evidence, proof, traceability, inspector, regulator
  reason, rationale, why we, justification, because of what, explanation, why did we, why do we
  salary, wage, pay rise, bonus, paid
  money, budget, cost, expensive, price, funding, funder, grant, afford, pay for, spend
  operations, devops, sre, site reliability, sysadmin, service desk, helpdesk, help desk, it department
  release, deploy, deployment, go live, put live, push live, into production
  bug, defect, flaw, fault, glitch
  shortcut, cut corners, quick and dirty, bodge, botch, sloppy, technical debt, tech debt

  # What people feel and do.
  punish, retaliation, held against, blame, scapegoat, penalised, shoot the messenger, culprit, whose fault, witch hunt, blame game, guilty, reprisal
  gossip, rumour, grapevine, behind our backs, behind my back, corridor, hallway, water cooler, coffee machine, whisper, backstabbing
  ignored, unanswered, nobody answers, no reply, no answer, no response, unread, ghosted, left on read, heard nothing, radio silence, crickets, does not reply, never replies
  chase, remind, nag, follow up, nudge
  lie, dishonest, tell the truth, truth, honest, honesty, frank
  toxic, bully, hostile, blame culture, culture of fear
  bond, team spirit, get to know, relationship, rapport, small talk, socialise, belonging
  undermine, sabotage, resistance, passive resistance, drag their feet, foot-dragging
  knowledge, know-how, information, info, context, background
  bureaucracy, bureaucratic, red tape, paperwork, admin, overhead
  mess, chaos, chaotic, disorganised, muddle, shambles
  ai, artificial intelligence, chatbot, assistant, llm, copilot, gpt, chatgpt, bot, language model, generative ai, ai-generated, genai, gemini, claude, robot, coding agent
  working agreement, team agreement, ground rule, house rule, norm, team charter, social contract, etiquette, manners, code of conduct
  reversible, two-way door, one-way door, irreversible, undo, revert, roll back, rollback
  better, best, preferable, ideal
  blameless, no-blame, without blame, blame-free, root cause, incident review, learning review, post-mortem, postmortem, after-action review, inquest
  hoard, withhold, keep to themselves, keep to himself, keep to herself, knowledge kept for power, knowledge as power, sit on information
  same bar, same standard, same rules, double standard, special rules, different rules
`
  .split('\n')
  .map((row) => row.trim())
  .filter((row) => row !== '' && !row.startsWith('#'))
  .map((row) => row.split(', '));
