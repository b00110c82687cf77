#include "postmortem/view/postmortemwords.h"

#include <QCoreApplication>

namespace recount
{

namespace
{

QString words(const char *text)
{
    return QCoreApplication::translate("PostMortemWords", text);
}

} // namespace

QString milestoneWord(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Introduced:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "introduced"));
    case Milestone::Started:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "started"));
    case Milestone::Detected:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "detected"));
    case Milestone::Acknowledged:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "acknowledged"));
    case Milestone::Declared:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "declared"));
    case Milestone::Diagnosed:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "diagnosed"));
    case Milestone::Mitigated:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "mitigated"));
    case Milestone::Resolved:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "resolved"));
    case Milestone::Closed:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "closed"));
    }
    return {};
}

QString eventKindWord(EventKind kind)
{
    switch (kind) {
    case EventKind::None:
        return QStringLiteral("–");
    case EventKind::LeadUp:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "lead-up"));
    case EventKind::Symptom:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "symptom"));
    case EventKind::Alert:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "alert"));
    case EventKind::Action:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "action"));
    case EventKind::Decision:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "decision"));
    case EventKind::Communication:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "communication"));
    case EventKind::Escalation:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "escalation"));
    case EventKind::Status:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "status"));
    case EventKind::Discovery:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "discovery"));
    case EventKind::External:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "external"));
    }
    return {};
}

QString sectionWord(SectionKind kind)
{
    switch (kind) {
    case SectionKind::Summary:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Summary"));
    case SectionKind::Impact:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Impact"));
    case SectionKind::WhatHappened:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "What happened"));
    case SectionKind::Timeline:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Timeline"));
    case SectionKind::Detection:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Detection"));
    case SectionKind::Trigger:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Trigger"));
    case SectionKind::RootCause:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Root cause"));
    case SectionKind::Factors:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Contributing factors"));
    case SectionKind::RuledOut:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Ruled out"));
    case SectionKind::Quickfix:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Quickfix"));
    case SectionKind::Actions:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Permanent fix"));
    case SectionKind::Lessons:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Lessons learned"));
    case SectionKind::WentWell:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Went well"));
    case SectionKind::WentWrong:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Went wrong"));
    case SectionKind::Lucky:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Where we got lucky"));
    case SectionKind::OpenQuestions:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Open questions"));
    case SectionKind::Background:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Background"));
    case SectionKind::Decisions:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Decisions"));
    case SectionKind::Whys:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Five whys"));
    case SectionKind::Mitigators:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "What limited the impact"));
    case SectionKind::Surprised:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "What surprised us"));
    case SectionKind::Learned:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "What we learned"));
    case SectionKind::Messages:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Messages"));
    case SectionKind::InternalMessage:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Internal message"));
    case SectionKind::ExternalMessage:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "External message"));
    case SectionKind::Glossary:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Glossary"));
    case SectionKind::Related:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Related"));
    case SectionKind::Runbooks:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Runbooks"));
    case SectionKind::Attachments:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Attachments"));
    case SectionKind::Attendees:
        return words(QT_TRANSLATE_NOOP("PostMortemWords", "Attendees"));
    default:
        return {};
    }
}

QString milestoneKey(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Introduced:
        return QStringLiteral("I");
    case Milestone::Started:
        return QStringLiteral("S");
    case Milestone::Detected:
        return QStringLiteral("D");
    case Milestone::Acknowledged:
        return QStringLiteral("A");
    case Milestone::Declared:
        return QStringLiteral("L");
    case Milestone::Diagnosed:
        return QStringLiteral("G");
    case Milestone::Mitigated:
        return QStringLiteral("M");
    case Milestone::Resolved:
        return QStringLiteral("R");
    case Milestone::Closed:
        return QStringLiteral("C");
    }
    return {};
}

} // namespace recount
