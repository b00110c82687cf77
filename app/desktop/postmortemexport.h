#pragma once

#include <QObject>

class QWidget;

namespace recount
{

class Clock;
class Dialogs;
class ErrorSink;

/// Asks where to and as what a post-mortem is to be exported, and writes it beside the window.
class PostMortemExport : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    PostMortemExport(const Clock &clock, Dialogs &dialogs, ErrorSink &errors,
                     QObject *parent = nullptr);

    /// `source` is the saved file; nothing happens without one.
    void begin(QWidget *parent, const QString &source);

private:
    void write(const QString &source, const QString &target, const QString &form);

    const Clock &m_clock;
    Dialogs &m_dialogs;
    ErrorSink &m_errors;
};

} // namespace recount
