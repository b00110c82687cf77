#include "desktop/companymenu.h"

#include "desktop/companies.h"
#include "desktop/companybindialog.h"
#include "desktop/companychooser.h"
#include "desktop/companyexport.h"
#include "desktop/makeminedialog.h"
#include "desktop/tableimport.h"
#include "widgets/dialogs.h"

#include <QAction>
#include <QMenu>
#include <QPointer>

#include <utility>

namespace recount
{

namespace
{

QString asName(const QString &typed)
{
    return typed.simplified().left(Companies::longestName);
}

} // namespace

CompanyMenu::CompanyMenu(const Services &services, const QString &language, QWidget *window)
    : QObject(window)
    , m_services(services)
    , m_language(language)
    , m_window(window)
    , m_menu(new QMenu(tr("C&ompany"), window))
    , m_chooser(new CompanyChooser(window))
    , m_import(new TableImport(
          {services.companies, services.editor, services.dialogs, services.errors}, window))
    , m_export(new CompanyExport({services.companies, services.dialogs, services.errors}, window))
{
    QAction *choose = m_menu->addAction(tr("&Choose…"), m_chooser, [this] { m_chooser->open(); });
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_menu->addSeparator();
    m_makeMine = m_menu->addAction(tr("&Make It Mine…"), this, &CompanyMenu::makeMine);
    QAction *add = m_menu->addAction(tr("&New Empty Company…"), this, &CompanyMenu::addEmpty);
    add->setShortcut(QKeySequence::New);
    m_menu->addSeparator();
    m_rename = m_menu->addAction(tr("&Rename…"), this, &CompanyMenu::rename);
    m_bin = m_menu->addAction(tr("Move to &Bin…"), this, &CompanyMenu::moveToBin);
    addFileActions();
    m_menu->addSeparator();
    m_menu->addAction(tr("B&in of Companies…"), this, &CompanyMenu::showBin);
    m_chooser->setMenu(m_menu);

    Companies &companies = m_services.companies;
    connect(m_chooser, &CompanyChooser::chosen, &companies,
            [&companies](const QString &packId) { companies.activate(packId); });
    connect(&companies, &Companies::listChanged, this, &CompanyMenu::showState);
    connect(&companies, &Companies::unsavedInTheWay, this, &CompanyMenu::askToLeave);
    showState();
}

CompanyMenu::~CompanyMenu()
{
    // What they work with may end before the window.
    delete m_import;
    delete m_export;
}

void CompanyMenu::addFileActions()
{
    m_menu->setToolTipsVisible(true);
    m_menu->addSeparator();
    QAction *import =
        m_menu->addAction(tr("Import &Table…"), m_import, [this] { m_import->begin(); });
    import->setToolTip(tr("Bring timeline entries or fixes from a CSV or Markdown file into a "
                          "company of your own"));
    QAction *whole =
        m_menu->addAction(tr("E&xport Company…"), m_export, [this] { m_export->exportCompany(); });
    whole->setToolTip(CompanyExport::whatGoesAlong());
    QAction *timeline = m_menu->addAction(tr("Export Time&line…"), m_export,
                                          [this] { m_export->exportTable(TableKind::Timeline); });
    timeline->setToolTip(tr("As a table to be edited elsewhere: CSV or Markdown"));
    QAction *fixes = m_menu->addAction(tr("Export &Fixes…"), m_export,
                                       [this] { m_export->exportTable(TableKind::Fixes); });
    fixes->setToolTip(timeline->toolTip());
    m_fileActions = {import, whole, timeline, fixes};
    connect(m_import, &TableImport::makeMineRequested, this, &CompanyMenu::makeMine);
}

void CompanyMenu::showState()
{
    const Companies &companies = m_services.companies;
    m_chooser->setCompanies(companies.list(),
                            companies.active() ? companies.active()->id : QString());
    m_makeMine->setEnabled(companies.active() != nullptr);
    m_makeMine->setText(companies.isOwn() ? tr("&Make a Copy…") : tr("&Make It Mine…"));
    m_rename->setEnabled(companies.isOwn());
    m_bin->setEnabled(companies.isOwn());
    for (QAction *action : std::as_const(m_fileActions))
        action->setEnabled(companies.active() != nullptr);
}

void CompanyMenu::makeMine()
{
    Companies &companies = m_services.companies;
    if (!companies.active())
        return;
    auto *dialog = new MakeMineDialog(companies.active()->title, companies.suggestedName(),
                                      companies.isOwn(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, &companies,
            [&companies, dialog] { companies.makeMine(dialog->parts(), dialog->name()); });
    dialog->open();
}

void CompanyMenu::addEmpty()
{
    m_services.dialogs.askText(m_window, tr("New Empty Company"), tr("Name of your company:"),
                               tr("My company"), [self = QPointer(this)](const QString &typed) {
                                   if (self && !asName(typed).isEmpty())
                                       self->m_services.companies.addEmpty(asName(typed),
                                                                           self->m_language);
                               });
}

void CompanyMenu::rename()
{
    const Companies &companies = m_services.companies;
    if (!companies.isOwn())
        return;
    m_services.dialogs.askText(
        m_window, tr("Rename Company"), tr("New name:"), companies.active()->title,
        [self = QPointer(this), id = companies.active()->id](const QString &typed) {
            if (self && !asName(typed).isEmpty())
                self->m_services.companies.rename(id, asName(typed));
        });
}

void CompanyMenu::moveToBin()
{
    const Companies &companies = m_services.companies;
    if (!companies.isOwn())
        return;
    m_services.dialogs.confirm(
        m_window, tr("Move “%1” to the bin?").arg(companies.activeName()),
        tr("It can be brought back from the bin of companies for %n day(s). Takes and progress "
           "with its questions are kept.",
           nullptr, CompanyBinDialog::days()),
        tr("Move to Bin"), [self = QPointer(this), id = companies.active()->id] {
            if (self)
                self->m_services.companies.moveToBin(id);
        });
}

void CompanyMenu::showBin()
{
    auto *dialog =
        new CompanyBinDialog({m_services.store, m_services.clock, m_services.errors}, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompanyBinDialog::restoreRequested, &m_services.companies,
            &Companies::restore);
    dialog->open();
}

void CompanyMenu::askToLeave()
{
    m_services.dialogs.confirm(
        m_window, tr("The last edits are not saved"),
        tr("The last edits of “%1” could not be saved and would be lost. Everything saved before "
           "is safe. Cancel to stay with it, then free some space on the disk or undo what could "
           "not be saved.")
            .arg(m_services.companies.activeName()),
        tr("Leave anyway"), [self = QPointer(this)] {
            if (self)
                self->m_services.companies.leaveAnyway();
        });
}

} // namespace recount
