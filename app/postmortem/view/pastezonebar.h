#pragma once

#include "postmortem/pastedlog.h"

#include <QTimeZone>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace recount
{

class TextLabel;

/// Asks once which zone the times of a pasted text are in, when they do not say so. Hidden until
/// there is something to ask.
class PasteZoneBar : public QWidget
{
    Q_OBJECT

public:
    /// `local` is the zone of the user.
    explicit PasteZoneBar(const QTimeZone &local, QWidget *parent = nullptr);

    /// `document` is the zone that is offered first.
    void ask(const PastedLog &log, const QTimeZone &document);

    QComboBox *zones() const { return m_zones; }
    QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    void answered(const recount::PastedLog &log, const QTimeZone &zone);
    /// Answered or given up.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void answer();
    void close();

    QTimeZone m_local;
    PastedLog m_log;
    TextLabel *m_question;
    QComboBox *m_zones;
    QPushButton *m_add;
    TextLabel *m_wrong;
};

} // namespace recount
