#include "takes/view/waveformaccessible.h"

#include "takes/view/waveformwidget.h"

#include <QAccessible>
#include <QAccessibleWidget>

namespace recount
{

namespace
{

class WaveformAccessible final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WaveformAccessible(WaveformWidget *waveform)
        : QAccessibleWidget(waveform, QAccessible::Slider), m_waveform(waveform)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return m_waveform->positionText();
        return QAccessibleWidget::text(kind);
    }

    QVariant currentValue() const override { return m_waveform->positionMs(); }
    QVariant maximumValue() const override { return m_waveform->durationMs(); }
    QVariant minimumValue() const override { return qint64(0); }
    QVariant minimumStepSize() const override { return qint64(1000); }
    void setCurrentValue(const QVariant &value) override
    {
        Q_EMIT m_waveform->seekRequested(value.toLongLong());
    }

private:
    WaveformWidget *m_waveform;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *waveform = qobject_cast<WaveformWidget *>(object);
    return waveform ? new WaveformAccessible(waveform) : nullptr;
}

} // namespace

void installWaveformAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

} // namespace recount
