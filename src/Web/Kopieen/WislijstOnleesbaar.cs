namespace Regiotafel.Web.Kopieen;

/// <summary>A line of the list of what was erased is broken.</summary>
internal sealed class WislijstOnleesbaar(int regel)
    : Exception(
        $"Regel {regel} van {Wislijst.Bestandsnaam} is niet te lezen. Zet het bestand terug uit een eerdere kopie ervan."
    );
