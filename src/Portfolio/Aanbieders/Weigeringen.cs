using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Aanbieders;

/// <summary>Every reason to refuse a change of a provider.</summary>
internal static class Weigeringen
{
    public static readonly Weigering GeenWerkdag = new("geen-werkdag", "Kies een dag van maandag tot en met vrijdag.");
    public static readonly Weigering StilteZonderBegin = new(
        "stilte-zonder-begin",
        "Vul in wanneer de rust begint, op of voor de laatste dag."
    );
    public static readonly Weigering UitVraagtReden = new(
        "uit-vraagt-reden",
        "Schrijf op waarom u herinneringen uitzet. De regio kan dit lezen."
    );
    public static readonly Weigering NiemandHerinnerd = new(
        "niemand-herinnerd",
        "Kies minstens een collega die de herinneringen als eerste krijgt, of zet de herinneringen uit."
    );
}
