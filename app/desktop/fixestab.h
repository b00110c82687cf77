#pragma once

#include "packs/pack.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace recount
{

class CompanyEditor;
class Dialogs;
class ErrorSink;
class FixesPage;
class Navigator;
class StateStore;

/// What the fixes tab works with; all outlive it.
struct FixesServices {
    Navigator &navigator;
    StateStore &state;
    ErrorSink &errors;
    Dialogs &dialogs;
    CompanyEditor &editor; ///< open when the active company is the user's own
};

/// The fixes page in its tab. The start does not pay for it: it is built in an idle moment or when
/// the tab is first shown. Remembers the layout and prints.
class FixesTab : public QObject
{
    Q_OBJECT

public:
    FixesTab(const FixesServices &services, const QHash<QString, QByteArray> &state,
             QWidget *window);
    ~FixesTab() override;

    /// What goes into the tab.
    QWidget *page() const { return m_place; }
    void setPack(std::shared_ptr<const Pack> pack);
    /// Builds the page if it was not needed yet, in this size, so that the first look is quick.
    void prepare(const QSize &size);
    void showFix(const QString &fixId);
    void saveLayout();

Q_SIGNALS:
    /// Somebody wants to be asked about the fixes.
    void drillRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FixesPage &built();

    FixesServices m_services;
    QByteArray m_layout;
    std::shared_ptr<const Pack> m_pack;
    QPointer<QWidget> m_place; ///< empty until it is shown
    FixesPage *m_page = nullptr;
    bool m_pageIsOld = false; ///< to be brought up to date when it is looked at
};

} // namespace recount
