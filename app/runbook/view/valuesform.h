#pragma once

#include "foundation/result.h"
#include "runbook/runbook.h"

#include <QHash>
#include <QWidget>

#include <functional>

namespace recount
{

/// Values for placeholders, asked for once. What is wrong with one is said below it.
class ValuesForm : public QWidget
{
    Q_OBJECT

public:
    using Fill = std::function<Result<void>(const QString &name, const QString &value)>;

    ValuesForm(const QList<Placeholder> &asked, const QHash<QString, QString> &known, Fill fill,
               QWidget *parent = nullptr);

Q_SIGNALS:
    void filled();

private:
    void addField(const Placeholder &placeholder, const QString &known);

    Fill m_fill;
};

} // namespace recount
