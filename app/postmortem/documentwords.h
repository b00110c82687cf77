#pragma once

#include "postmortem/postmortem.h"

namespace recount
{

/// The words that a document is written with, in its own language whatever the window's is:
/// English, or French for a document that is marked so.
namespace documentwords
{

QString heading(SectionKind kind, const QString &lang);
/// A key of the table under the title: "severity", "owner", ...
QString headerKey(const QString &key, const QString &lang);
/// A key of a field of an action or a quickfix: "owner", "due", "done when", ...
QString fieldName(const QString &key, const QString &lang);
QString milestone(Milestone milestone, const QString &lang);
QString eventKind(EventKind kind, const QString &lang);
QString actionType(ActionType type, const QString &lang);
/// Time, kind, event, evidence.
QStringList timelineHeader(const QString &lang);

/// The sections in the order in which a post-mortem has them.
QList<SectionKind> sectionOrder();

} // namespace documentwords

} // namespace recount
