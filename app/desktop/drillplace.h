#pragma once

#include "context/drillitem.h"
#include "context/drillstore.h"
#include "packs/pack.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QWidget;

namespace recount
{

class Clock;
class DrillPage;
class ErrorSink;

/// What drills work with; all outlive them.
struct DrillServices {
    const Clock &clock;
    DrillStore &store;
    ErrorSink &errors;
    std::function<QWidget *(const DrillItem &item, QWidget *parent)> makeSpeech; ///< may be none
};

/// Shows a drill in a tab, in place of what is there otherwise, until it is left.
class DrillPlace : public QObject
{
    Q_OBJECT

public:
    /// `holder` is the tab, with a layout of what it shows; it may go before this object.
    DrillPlace(const DrillServices &services, QWidget *holder);
    ~DrillPlace() override;

    void open(const std::shared_ptr<const Pack> &pack, DrillSet set);
    /// Shows what the tab has otherwise. The round waits.
    void leave();
    /// Another company: its drill is not that of the last one.
    void setPack(const std::shared_ptr<const Pack> &pack);

private:
    DrillServices m_services;
    QPointer<QWidget> m_holder;
    QPointer<DrillPage> m_page;
    QList<QPointer<QWidget>> m_behind;  ///< hidden by the drill
    QList<QPointer<QAction>> m_resting; ///< keys of what is hidden
    QPointer<QWidget> m_focus;
    QPointer<QWidget> m_proxy;
    QString m_packId;
    bool m_isOpen = false;
};

} // namespace recount
