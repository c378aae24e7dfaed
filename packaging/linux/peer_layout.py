"""A plain layout of all layers of a GeoPackage, drawn by QGIS without its window: peer_layout.py MAPS PICTURE. Used by packaging/linux/peers."""

import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from osgeo import ogr
from qgis.core import (QgsApplication, QgsLayoutExporter, QgsLayoutItemMap, QgsLayoutPoint, QgsLayoutSize,
                       QgsPrintLayout, QgsProject, QgsRectangle, QgsUnitTypes, QgsVectorLayer)

maps, picture = sys.argv[1:]
qgis = QgsApplication([], False)
qgis.initQgis()
project = QgsProject.instance()
for layer in ogr.Open(maps):
    shapes = QgsVectorLayer(f"{maps}|layername={layer.GetName()}", layer.GetName(), "ogr")
    if shapes.isValid() and shapes.isSpatial():
        project.addMapLayer(shapes)
layout = QgsPrintLayout(project)
layout.initializeDefaults()
page = QgsLayoutSize(1920 / 10, 1080 / 10, QgsUnitTypes.LayoutMillimeters)
layout.pageCollection().page(0).setPageSize(page)
ground = QgsLayoutItemMap(layout)
ground.attemptMove(QgsLayoutPoint(0, 0, QgsUnitTypes.LayoutMillimeters))
ground.attemptResize(page)
ground.setExtent(QgsRectangle(68.8, 38.9, 72.6, 41.0))
layout.addLayoutItem(ground)
settings = QgsLayoutExporter.ImageExportSettings()
settings.dpi = 254
if QgsLayoutExporter(layout).exportToImage(picture, settings) != QgsLayoutExporter.Success:
    sys.exit("QGIS could not write " + picture)
qgis.exitQgis()
