#pragma once

#include "foundation/result.h"
#include "runbook/runbook.h"

#include <QHash>
#include <QList>
#include <QWidget>

#include <functional>

namespace recount
{

/// Values for placeholders, asked for once. What is typed is taken when the field is left, or
/// nothing was typed for a moment; what is wrong with it is said below it.
class ValuesForm : public QWidget
{
    Q_OBJECT

public:
    using Fill = std::function<Result<void>(const QString &name, const QString &value)>;

    static constexpr int pauseMs = 700;

    ValuesForm(const QList<Placeholder> &asked, const QHash<QString, QString> &known, Fill fill,
               QWidget *parent = nullptr);

    /// Takes what was typed, before somebody uses the values.
    void commit();

Q_SIGNALS:
    void filled();

private:
    QWidget *makeInput(const Placeholder &placeholder, const QString &known,
                       const std::function<void(const QString &)> &take);
    void addField(const Placeholder &placeholder, const QString &known);

    Fill m_fill;
    QList<std::function<void()>> m_commits; ///< of the fields
};

} // namespace recount
