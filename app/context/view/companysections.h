#pragma once

#include "context/timeline.h"

#include <QString>

#include <functional>

class QWidget;

namespace recount
{

class Dialogs;

/// What the sections of the company page lead to.
struct CompanyLinks {
    std::function<void(const QString &entryId)> openEntry;
    std::function<void(const QString &phaseId)> openPhase;
};

// Each makes what stands below the heading of a section; the caller takes it over.
QWidget *makeFactsSection(const Pack &pack);
QWidget *makeChangesSection(const Timeline &timeline, const CompanyLinks &links);
QWidget *makePhasesSection(const Pack &pack, const CompanyLinks &links);
QWidget *makeResponsibilitiesSection(const Pack &pack);
QWidget *makeCommunicationSection(const Pack &pack, Dialogs &dialogs);
QWidget *makeAboutSection(const Pack &pack, Dialogs &dialogs);

} // namespace recount
