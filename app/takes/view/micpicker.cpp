#include "takes/view/micpicker.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

namespace recount
{

namespace
{

enum Role { IdRole = Qt::UserRole, DescriptionRole };

} // namespace

MicPicker::MicPicker(QWidget *parent) : ElidingComboBox(parent)
{
    setObjectName(QStringLiteral("microphone"));
    setAccessibleName(tr("Microphone"));
    setToolTip(tr("The microphone that records you"));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    connect(this, &QComboBox::activated, this, [this](int index) {
        m_chosenId = itemData(index, IdRole).toByteArray();
        m_chosenDescription = itemData(index, DescriptionRole).toString();
        Q_EMIT deviceChosen(m_chosenId, m_chosenDescription);
        // With the arrows on the closed box one may look further.
        if (std::exchange(m_listShown, false))
            Q_EMIT done();
    });
    fill();
}

void MicPicker::setDevices(const QList<CaptureDevice> &devices)
{
    if (m_listed && devices == m_devices)
        return;
    m_listed = true;
    m_devices = devices;
    fill();
}

void MicPicker::setChosen(const QByteArray &id, const QString &description)
{
    m_chosenId = id;
    m_chosenDescription = description;
    fill();
}

void MicPicker::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    const auto standard =
        std::find_if(m_devices.cbegin(), m_devices.cend(),
                     [](const CaptureDevice &device) { return device.isDefault; });
    addItem(standard == m_devices.cend() ? tr("System default")
                                         : tr("System default (%1)").arg(standard->description));
    setItemData(0, QByteArray(), IdRole);
    for (const CaptureDevice &device : m_devices) {
        addItem(device.description);
        setItemData(count() - 1, device.id, IdRole);
        setItemData(count() - 1, device.description, DescriptionRole);
    }
    if (!m_chosenId.isEmpty() && chosenIndex() < 0) {
        addItem(m_listed ? tr("%1 (not connected)").arg(m_chosenDescription) : m_chosenDescription);
        setItemData(count() - 1, m_chosenId, IdRole);
        setItemData(count() - 1, m_chosenDescription, DescriptionRole);
    }
    if (!m_listed || m_devices.isEmpty()) {
        addItem(m_listed ? tr("No microphone found") : tr("Looking for microphones…"));
        if (auto *items = qobject_cast<QStandardItemModel *>(model()))
            items->item(count() - 1)->setEnabled(false);
    }
    setCurrentIndex(std::max(0, chosenIndex()));
}

int MicPicker::chosenIndex() const
{
    const int byId = findData(m_chosenId, IdRole);
    return byId >= 0 || m_chosenId.isEmpty() ? byId
                                             : findData(m_chosenDescription, DescriptionRole);
}

void MicPicker::lookForDevices()
{
    if (m_asked)
        return;
    m_asked = true;
    Q_EMIT listNeeded();
}

void MicPicker::showPopup()
{
    lookForDevices();
    m_listShown = true;
    ElidingComboBox::showPopup();
}

void MicPicker::focusInEvent(QFocusEvent *event)
{
    // A window that comes to the front focuses something by itself; that is not a use.
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::OtherFocusReason)
        lookForDevices();
    ElidingComboBox::focusInEvent(event);
}

void MicPicker::keyPressEvent(QKeyEvent *event)
{
    m_listShown = false;
    ElidingComboBox::keyPressEvent(event);
}

void MicPicker::wheelEvent(QWheelEvent *event)
{
    // Scrolling a page over it must not change the microphone.
    event->ignore();
}

} // namespace recount
