// Everything here is an enhancement: each page works the same with scripts off.
import "../node_modules/htmx.org/dist/htmx.esm.js";
import "./foutlijst.js";
import "./stroom.js";
import "./regelinvoer.js";
import "./klad.js";
import "./toegangssleutel.js";
