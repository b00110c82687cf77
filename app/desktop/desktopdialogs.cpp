#include "desktop/desktopdialogs.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>

namespace recount
{

namespace
{

/// "flac" of "FLAC audio (*.flac)".
QString suffixOf(const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*\\.(\\w+)"));
    return pattern.match(filter).captured(1);
}

/// Begins where a file was chosen last, or at home: where the program was started says nothing.
void beginInKnownFolder(QFileDialog &dialog)
{
    static QString last;
    dialog.setDirectory(QFileInfo(last).isDir() ? last : QDir::homePath());
    QObject::connect(&dialog, &QFileDialog::fileSelected, &dialog,
                     [](const QString &path) { last = QFileInfo(path).path(); });
}

} // namespace

void DesktopDialogs::confirm(QWidget *parent, const QString &title, const QString &text,
                             const QString &accept, std::function<void()> accepted)
{
    auto *box = new QMessageBox(QMessageBox::Question, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *yes = box->addButton(accept, QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Cancel"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::finished, box, [box, yes, accepted = std::move(accepted)] {
        if (box->clickedButton() == yes)
            accepted();
    });
    box->open();
}

void DesktopDialogs::choose(QWidget *parent, const QString &title, const QString &text,
                            const QList<DialogChoice> &choices, const QString &cancel)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QList<QAbstractButton *> buttons;
    for (const DialogChoice &choice : choices)
        buttons.append(box->addButton(choice.text, QMessageBox::ActionRole));
    QPushButton *const stay = box->addButton(cancel, QMessageBox::RejectRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::finished, box, [box, buttons, choices] {
        const qsizetype chosen = buttons.indexOf(box->clickedButton());
        if (chosen >= 0)
            choices.at(chosen).chosen();
    });
    box->open();
}

void DesktopDialogs::askText(QWidget *parent, const QString &title, const QString &label,
                             const QString &text, std::function<void(const QString &)> accepted)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(text);
    QObject::connect(dialog, &QInputDialog::textValueSelected, dialog, std::move(accepted));
    dialog->open();
    // Nothing would come of it without words.
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    const auto follow = [ok = buttons->button(QDialogButtonBox::Ok)](const QString &words) {
        ok->setEnabled(!words.trimmed().isEmpty());
    };
    QObject::connect(dialog, &QInputDialog::textValueChanged, buttons, follow);
    follow(text);
}

void DesktopDialogs::askSaveFile(
    QWidget *parent, const QString &title, const QString &suggestedName, const QStringList &filters,
    std::function<void(const QString &path, const QString &filter)> accepted)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    beginInKnownFolder(*dialog);
    dialog->setNameFilters(filters);
    // With the suffix the dialog asks about the file that will be written, not about another name.
    dialog->setDefaultSuffix(suffixOf(filters.value(0)));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
    });
    dialog->selectFile(suggestedName);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog,
                     [dialog, accepted = std::move(accepted)](const QString &path) {
                         accepted(path, dialog->selectedNameFilter());
                     });
    dialog->open();
}

void DesktopDialogs::askOpenFile(QWidget *parent, const QString &title, const QStringList &filters,
                                 std::function<void(const QString &path)> accepted)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    beginInKnownFolder(*dialog);
    dialog->setNameFilters(filters);
    QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(accepted));
    dialog->open();
}

} // namespace recount
