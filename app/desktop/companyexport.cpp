#include "desktop/companyexport.h"

#include "context/companydiff.h"
#include "context/makemine.h"
#include "context/owncompany.h"
#include "context/tableexport.h"
#include "desktop/companies.h"
#include "foundation/pooljob.h"
#include "foundation/wholefile.h"
#include "packs/packgaps.h"
#include "packs/packlibrary.h"
#include "packs/packwriter.h"
#include "platform/filemanager.h"
#include "storage/whendone.h"
#include "widgets/dialogs.h"
#include "widgets/errorsink.h"

#include <QDir>
#include <QPointer>
#include <QWidget>

namespace recount
{

namespace
{

/// The pack under an id that can be imported, here too.
Pack packToShare(const Pack &pack)
{
    if (isOwnPackId(pack.id))
        return sharedPack(pack);
    Pack shared = pack;
    if (PackLibrary::isShipped(pack.id))
        shared.id += QStringLiteral("-copy");
    return shared;
}

QString withSuffix(const QString &name, const QString &suffix)
{
    return fileNameFor(name) + QLatin1Char('.') + suffix;
}

} // namespace

CompanyExport::CompanyExport(const Services &services, QWidget *window)
    : QObject(window), m_services(services), m_window(window)
{
}

QString CompanyExport::whatGoesAlong()
{
    return tr("The company goes along with its timeline, fixes, questions and documents; takes, "
              "progress and what is in the bin do not.");
}

void CompanyExport::exportCompany()
{
    const std::shared_ptr<const Pack> pack = m_services.companies.active();
    if (!pack)
        return;
    const QList<PackGap> gaps = packGaps(*pack);
    if (gaps.isEmpty()) {
        askPackFile(pack);
        return;
    }
    m_services.dialogs.confirm(
        m_window, tr("“%1” is not complete yet").arg(m_services.companies.activeName()),
        tr("Recount could not import the file again before %n thing(s) are "
           "filled in. The first: %1 "
           "It can be written all the same, as a copy to be kept.",
           nullptr, int(gaps.size()))
            .arg(gaps.constFirst().text),
        tr("Export Anyway"), [self = QPointer(this), pack] {
            if (self)
                self->askPackFile(pack);
        });
}

void CompanyExport::askPackFile(const std::shared_ptr<const Pack> &pack)
{
    const QString company = m_services.companies.activeName();
    m_services.dialogs.askSaveFile(
        m_window, tr("Export Company"), withSuffix(company, QStringLiteral("json")),
        {tr("Recount packs (*.json)")},
        [self = QPointer(this), pack, company](const QString &path, const QString &) {
            if (!self)
                return;
            const QString told =
                tr("“%1” was written to %2. %3", "a company, a file, what is in it")
                    .arg(company, QDir::toNativeSeparators(path), whatGoesAlong());
            self->write(
                path, [pack] { return writePack(packToShare(*pack)); }, told);
        });
}

void CompanyExport::exportTable(TableKind kind)
{
    const std::shared_ptr<const Pack> pack = m_services.companies.active();
    if (!pack)
        return;
    const bool isTimeline = kind == TableKind::Timeline;
    const QString company = m_services.companies.activeName();
    const QString name = isTimeline ? tr("%1 timeline", "a file's name; a company")
                                    : tr("%1 fixes", "a file's name; a company");
    m_services.dialogs.askSaveFile(
        m_window, isTimeline ? tr("Export Timeline") : tr("Export Fixes"),
        withSuffix(name.arg(company), QStringLiteral("csv")), tableFileFilters(),
        [self = QPointer(this), pack, company, isTimeline](const QString &path,
                                                           const QString &filter) {
            if (!self)
                return;
            const QString told = isTimeline ? tr("The timeline of “%1” was written to %2.")
                                            : tr("The fixes of “%1” were written to %2.");
            const auto content = [pack, isTimeline, path, filter] {
                return tableFileContent(isTimeline ? timelineRows(*pack) : fixRows(*pack), path,
                                        filter);
            };
            self->write(path, content, told.arg(company, QDir::toNativeSeparators(path)));
        });
}

void CompanyExport::write(const QString &path, const Content &content, const QString &told)
{
    const auto work = [path, content] { return writeWholeFile(path, content()); };
    whenDone(this, runInPool(work), [this, path, content, told](const Result<void> &written) {
        if (!written) {
            m_services.errors.report(written.error(), [self = QPointer(this), path, content, told] {
                if (self)
                    self->write(path, content, told);
            });
            return;
        }
        m_services.errors.tell(told, tr("Show in folder"), [self = QPointer(this), path] {
            if (const Result<void> shown = revealInFileManager(path); !shown && self)
                self->m_services.errors.report(shown.error());
        });
    });
}

} // namespace recount
